import { FileText, RotateCw, Upload, X } from 'lucide-react';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { asProblem, type Problem } from '@/api/problem';
import { type Uploaded, upload } from '@/api/upload';
import { formatSize } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { IconButton } from './Button';
import { cx } from './cx';
import css from './FileDrop.module.css';

interface Sending {
  key: string;
  file: File;
  share: number;
  error: string | null;
  abort: AbortController;
}

interface Props<T> {
  label: string;
  hint?: string;
  accept?: string;
  multiple?: boolean;
  send: (file: File, onProgress: (share: number) => void, signal: AbortSignal) => Promise<T>;
  /** What a refusal says here; otherwise its own words. */
  explain?: (problem: Problem) => string;
  onSent: (answer: T) => void;
}

let counter = 0;

function plainWords(problem: Problem): string {
  return problem.detail || problem.title || m.ui_error_text();
}

/** Of a table: which columns are missing and where the file breaks off stand beside the refusal, not in it. */
export function withPlaces(problem: Problem): string {
  const places = problem.violations.map(
    ({ pointer, message }) => `${pointer.split('/').slice(2).join(' ')} ${message}`,
  );
  return [plainWords(problem), ...places].join(' · ');
}

interface DocumentProps extends Omit<Props<Uploaded>, 'send' | 'explain' | 'onSent'> {
  unitId: string;
  onUploaded: (document: Uploaded) => void;
}

/** Documents, kept for a unit. */
export function FileDrop({ unitId, onUploaded, ...rest }: DocumentProps) {
  return (
    <FileSender
      {...rest}
      send={(file, onProgress, signal) => upload(file, unitId, onProgress, signal)}
      onSent={onUploaded}
    />
  );
}

/** Files dropped or chosen are sent at once, each with its progress; one that failed can be tried again. */
export function FileSender<T>({
  label,
  hint,
  accept,
  multiple = true,
  send: sendFile,
  explain = plainWords,
  onSent,
}: Props<T>) {
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const live = useRef(sending);
  live.current = sending;
  const id = useId();

  useEffect(
    () => () => {
      for (const item of live.current) item.abort.abort();
    },
    [],
  );

  const change = (key: string, to: Partial<Sending> | null) =>
    setSending((all) => all.flatMap((item) => (item.key !== key ? [item] : to === null ? [] : [{ ...item, ...to }])));

  const send = async (item: Sending) => {
    try {
      const answer = await sendFile(item.file, (share) => change(item.key, { share }), item.abort.signal);
      change(item.key, null);
      onSent(answer);
    } catch (error) {
      if (error instanceof DOMException) return change(item.key, null);
      const problem = asProblem(error);
      change(item.key, {
        error: problem.code === 'UNREACHABLE' ? m.ui_offline_text() : explain(problem),
      });
    }
  };

  const start = (files: Iterable<File>) => {
    for (const file of multiple ? files : [...files].slice(0, 1)) {
      counter += 1;
      const item: Sending = { key: `${counter}`, file, share: 0, error: null, abort: new AbortController() };
      setSending((all) => [...all, item]);
      void send(item);
    }
  };

  const handleDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    start([...event.dataTransfer.files]);
  };

  return (
    <div className={css.box}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same */}
      <div
        className={cx(css.drop, over && css.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={handleDrop}
      >
        <Upload size={20} aria-hidden />
        <div>
          <button
            type="button"
            className={css.choose}
            aria-describedby={`${id}-hint`}
            onClick={() => input.current?.click()}
          >
            {label}
          </button>
          <p id={`${id}-hint`} className={css.hint}>
            {hint ?? m.ui_drop_hint()}
          </p>
        </div>
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden
          accept={accept}
          multiple={multiple}
          onChange={(event) => {
            start([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      {sending.length > 0 && (
        <ul className={css.files}>
          {sending.map((item) => (
            <li key={item.key} className={cx(item.error && css.failed)}>
              <FileText size={18} aria-hidden />
              <div className={css.file}>
                <p className={css.name}>{item.file.name}</p>
                {item.error ? (
                  <p role="alert">{item.error}</p>
                ) : (
                  <progress
                    max={1}
                    {...(item.share < 1 ? { value: item.share } : {})}
                    aria-label={m.ui_uploading({ name: item.file.name })}
                  >
                    {Math.round(item.share * 100)}%
                  </progress>
                )}
              </div>
              <span className={css.size}>{formatSize(item.file.size)}</span>
              {item.error && (
                <IconButton
                  label={m.ui_retry()}
                  icon={<RotateCw size={16} aria-hidden />}
                  onClick={() => {
                    const again = { ...item, error: null, share: 0, abort: new AbortController() };
                    change(item.key, again);
                    void send(again);
                  }}
                />
              )}
              <IconButton
                label={m.ui_cancel_upload({ name: item.file.name })}
                icon={<X size={16} aria-hidden />}
                onClick={() => {
                  item.abort.abort();
                  change(item.key, null);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
