import { DatePicker } from 'antd';
import dayjs from 'dayjs';

type Props = {
  /** `yyyy-MM-dd`. */
  value: string | null;
  change: (day: string | null) => void;
  /** The first day that can be chosen. */
  from: string;
  disabled?: boolean;
  lacking?: boolean;
};

/** A day of a form. Enter takes the day that was typed; it does not send the form. */
export function Day({ value, change, from, disabled, lacking }: Props) {
  return (
    <span
      className="conf-day"
      onKeyDown={(e) => {
        if (e.key === 'Enter') {
          e.preventDefault();
        }
      }}
    >
      <DatePicker
        value={value == null ? null : dayjs(value)}
        disabled={disabled}
        disabledDate={(day) => day.isBefore(dayjs(from), 'day')}
        status={lacking ? 'error' : undefined}
        onChange={(_, day) => change(typeof day === 'string' && day !== '' ? day : null)}
      />
    </span>
  );
}
