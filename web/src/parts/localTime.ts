/** An instant of the services as local date and time of Asia/Shanghai: `yyyy-MM-dd HH:mm`. */
export function localTime(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));
}
