import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import { DateField } from '@/ui/form/DateField';
import { ErrorSummary } from '@/ui/form/ErrorSummary';
import { TextField } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';

const refusal = new Problem(422, 'INVALID', 'Dữ liệu chưa hợp lệ', 'Có nội dung cần sửa.', [
  { pointer: '/title', code: 'REQUIRED', message: 'Bắt buộc phải có.' },
  { pointer: '/criteria/1/name', code: 'REQUIRED', message: 'Bắt buộc phải có.' },
]);

function Probe({ send }: { send: (value: unknown) => Promise<unknown> }) {
  const form = useForm({
    title: '',
    startsOn: null as string | null,
    criteria: [{ name: 'một' }, { name: '' }],
  });
  return (
    <>
      <ErrorSummary form={form} />
      <TextField of={form.at('title')} label="Tên" />
      <TextField of={form.at('criteria').at(1).at('name')} label="Tiêu chí hai" />
      <DateField of={form.at('startsOn')} label="Từ ngày" />
      <button type="button" onClick={() => void form.submit(send)}>
        lưu
      </button>
    </>
  );
}

describe('a form', () => {
  it('shows each violation at its field and in the summary, by the field’s name', async () => {
    render(<Probe send={() => Promise.reject(refusal)} />);
    await userEvent.click(screen.getByRole('button', { name: 'lưu' }));
    expect(screen.getByLabelText('Tên')).toHaveAccessibleDescription('Bắt buộc phải có.');
    expect(screen.getByLabelText('Tiêu chí hai')).toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent('Có nội dung cần sửa.');
    await userEvent.click(screen.getByRole('link', { name: 'Tiêu chí hai: Bắt buộc phải có.' }));
    expect(screen.getByLabelText('Tiêu chí hai')).toHaveFocus();
  });

  it('takes a field’s violation back when the field changes, and only that', async () => {
    render(<Probe send={() => Promise.reject(refusal)} />);
    await userEvent.click(screen.getByRole('button', { name: 'lưu' }));
    await userEvent.type(screen.getByLabelText('Tên'), 'P');
    expect(screen.getByLabelText('Tên')).toBeValid();
    expect(screen.getByLabelText('Tiêu chí hai')).toBeInvalid();
  });

  it('sends what was typed, deep places too', async () => {
    const send = vi.fn((_value: unknown) => Promise.resolve());
    render(<Probe send={send} />);
    await userEvent.type(screen.getByLabelText('Tiêu chí hai'), 'hai');
    await userEvent.type(screen.getByLabelText('Từ ngày'), '1/2/2025');
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: 'lưu' }));
    expect(send).toHaveBeenCalledWith({
      title: '',
      startsOn: '2025-02-01',
      criteria: [{ name: 'một' }, { name: 'hai' }],
    });
  });

  it('does not send a date that is none', async () => {
    const send = vi.fn((_value: unknown) => Promise.resolve());
    render(<Probe send={send} />);
    await userEvent.type(screen.getByLabelText('Từ ngày'), '31/02/2025');
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: 'lưu' }));
    expect(screen.getByLabelText('Từ ngày')).toBeInvalid();
    expect(send).not.toHaveBeenCalled();
  });

  it('sends once however often it is pressed', async () => {
    const send = vi.fn(() => new Promise(() => {}));
    render(<Probe send={send} />);
    await userEvent.dblClick(screen.getByRole('button', { name: 'lưu' }));
    expect(send).toHaveBeenCalledTimes(1);
  });
});
