import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import { TextField } from '@/ui/form/fields';
import { useAutosave } from '@/ui/form/useAutosave';
import { useForm } from '@/ui/form/useForm';

let answers: (() => Promise<string>)[];
let sent: string[];

function Draft() {
  const form = useForm({ title: 'Cũ' });
  const sending = useAutosave(form, false, async () => {
    let wrong: Problem | null = null;
    await form.submit(
      async (value) => {
        sent.push(value.title);
        return (answers.shift() ?? (async () => 'ok'))();
      },
      (problem) => {
        wrong = problem;
        return true;
      },
    );
    return wrong;
  });
  return (
    <>
      <TextField of={form.at('title')} label="Tên" />
      <p role="status">{form.dirty ? sending : 'CLEAN'}</p>
    </>
  );
}

const write = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
const wait = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
const state = () => screen.getByRole('status').textContent;
function network(on: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(on);
  act(() => void window.dispatchEvent(new Event(on ? 'online' : 'offline')));
}

describe('a draft that saves itself', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    answers = [];
    sent = [];
    render(<Draft />);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is sent once the writing rests', async () => {
    write('Mới');
    await wait(20);
    write('Mới hơn');
    await wait(20);
    expect(sent).toEqual([]);
    await wait(11);
    expect(sent).toEqual(['Mới hơn']);
    expect(state()).toBe('CLEAN');
  });

  it('waits without a network and goes at once when it is back', async () => {
    network(false);
    write('Xa mạng');
    await wait(120);
    expect(state()).toBe('OFFLINE');
    expect(sent).toEqual([]);
    network(true);
    await wait(1);
    expect(sent).toEqual(['Xa mạng']);
    expect(state()).toBe('CLEAN');
  });

  it('is tried again while the server cannot be reached', async () => {
    const away = () => Promise.reject(Problem.unreachable());
    answers = [away, away];
    write('Mới');
    await wait(31);
    expect(state()).toBe('OFFLINE');
    await wait(11);
    await wait(11);
    expect(sent).toHaveLength(3);
    expect(state()).toBe('CLEAN');
  });

  it('is not sent again as it was refused', async () => {
    answers = [() => Promise.reject(new Problem(422, 'INVALID', ''))];
    write('Sai');
    await wait(120);
    expect(sent).toEqual(['Sai']);
    expect(state()).toBe('REFUSED');
    write('Đúng');
    await wait(31);
    expect(sent).toEqual(['Sai', 'Đúng']);
  });
});
