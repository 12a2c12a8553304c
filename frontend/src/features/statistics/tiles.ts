import type { StatisticsProvince } from '@/api/types';
import type { Tile } from '@/ui/charts/TileGrid';

/*
 * Where each province stands in a grid of equal tiles: column and row, roughly as on a map from north to south. The arrangement is ours, from memory;
 * which provinces there are on a day is told by the server.
 */
const SIXTY_THREE: Record<string, [number, number]> = {
  'HA-GIANG': [2, 0],
  'CAO-BANG': [3, 0],
  'LAI-CHAU': [0, 1],
  'LAO-CAI': [1, 1],
  'TUYEN-QUANG': [2, 1],
  'BAC-KAN': [3, 1],
  'LANG-SON': [4, 1],
  'DIEN-BIEN': [0, 2],
  'YEN-BAI': [1, 2],
  'PHU-THO': [2, 2],
  'THAI-NGUYEN': [3, 2],
  'BAC-GIANG': [4, 2],
  'QUANG-NINH': [5, 2],
  'SON-LA': [0, 3],
  'VINH-PHUC': [2, 3],
  'HA-NOI': [3, 3],
  'BAC-NINH': [4, 3],
  'HAI-DUONG': [5, 3],
  'HAI-PHONG': [6, 3],
  'HOA-BINH': [2, 4],
  'HA-NAM': [3, 4],
  'HUNG-YEN': [4, 4],
  'THAI-BINH': [5, 4],
  'THANH-HOA': [2, 5],
  'NINH-BINH': [3, 5],
  'NAM-DINH': [4, 5],
  'NGHE-AN': [2, 6],
  'HA-TINH': [3, 7],
  'QUANG-BINH': [3, 8],
  'QUANG-TRI': [4, 9],
  'THUA-THIEN-HUE': [5, 9],
  'QUANG-NAM': [5, 10],
  'DA-NANG': [6, 10],
  'KON-TUM': [5, 11],
  'QUANG-NGAI': [6, 11],
  'GIA-LAI': [5, 12],
  'BINH-DINH': [6, 12],
  'DAK-LAK': [5, 13],
  'PHU-YEN': [6, 13],
  'DAK-NONG': [4, 14],
  'LAM-DONG': [5, 14],
  'KHANH-HOA': [6, 14],
  'TAY-NINH': [2, 15],
  'BINH-PHUOC': [3, 15],
  'DONG-NAI': [4, 15],
  'BINH-THUAN': [5, 15],
  'NINH-THUAN': [6, 15],
  'LONG-AN': [2, 16],
  'BINH-DUONG': [3, 16],
  'HO-CHI-MINH': [4, 16],
  'BA-RIA-VUNG-TAU': [5, 16],
  'AN-GIANG': [0, 17],
  'DONG-THAP': [1, 17],
  'TIEN-GIANG': [2, 17],
  'BEN-TRE': [3, 17],
  'KIEN-GIANG': [0, 18],
  'CAN-THO': [1, 18],
  'VINH-LONG': [2, 18],
  'TRA-VINH': [3, 18],
  'HAU-GIANG': [1, 19],
  'SOC-TRANG': [2, 19],
  'CA-MAU': [0, 20],
  'BAC-LIEU': [1, 20],
};

const THIRTY_FOUR: Record<string, [number, number]> = {
  'TUYEN-QUANG': [2, 0],
  'CAO-BANG': [3, 0],
  'LAI-CHAU': [0, 1],
  'LAO-CAI': [1, 1],
  'THAI-NGUYEN': [3, 1],
  'LANG-SON': [4, 1],
  'DIEN-BIEN': [0, 2],
  'SON-LA': [1, 2],
  'PHU-THO': [2, 2],
  'HA-NOI': [3, 2],
  'BAC-NINH': [4, 2],
  'QUANG-NINH': [5, 2],
  'NINH-BINH': [3, 3],
  'HUNG-YEN': [4, 3],
  'HAI-PHONG': [5, 3],
  'THANH-HOA': [2, 4],
  'NGHE-AN': [2, 5],
  'HA-TINH': [3, 6],
  'QUANG-TRI': [3, 7],
  'THUA-THIEN-HUE': [4, 8],
  'DA-NANG': [5, 9],
  'QUANG-NGAI': [5, 10],
  'GIA-LAI': [5, 11],
  'DAK-LAK': [5, 12],
  'LAM-DONG': [4, 13],
  'KHANH-HOA': [5, 13],
  'TAY-NINH': [2, 14],
  'DONG-NAI': [4, 14],
  'HO-CHI-MINH': [3, 14],
  'AN-GIANG': [0, 15],
  'DONG-THAP': [1, 15],
  'CAN-THO': [1, 16],
  'VINH-LONG': [2, 16],
  'CA-MAU': [0, 17],
};

/** As both arrangements call it: without its kind and the year of its founding. */
const bare = (code: string) => code.replace(/^(TINH|TP)-/, '').replace(/-\d{4}$/, '');

/** The provinces that have a place in the arrangement of their day; all of them stand in the table. */
export function tilesOf(provinces: readonly StatisticsProvince[]): Tile[] {
  const places = provinces.some(({ code }) => bare(code) === 'HA-GIANG') ? SIXTY_THREE : THIRTY_FOUR;
  return provinces.flatMap(({ code, shortName, awards }) => {
    const place = places[bare(code)];
    return place ? [{ key: code, label: shortName, value: awards, column: place[0], row: place[1] }] : [];
  });
}
