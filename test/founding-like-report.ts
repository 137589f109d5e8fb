/** A fictional report on facts like those of the founding case, and another paper's retelling that differs from it. */
export const FOUNDING_LIKE = `FICTIONAL: written for tests. Every firm, paper, person and event in it is made up.

According to information obtained by the weekly Merkur Imaginary, the army of Russia is discussing the mass production of drones with makers from China.

The drone maker Tianqiong Bucunzai Aviation Technology Co., Ltd. has reportedly agreed to produce and test 120 TB-90 prototype drones and to deliver them to Russia by June 2023, the magazine said.

The magazine added that the company intends to send components and instructions so that Russia can produce 100 such drones per month itself.

It said Tianqiong intends to "falsify shipping documents so that the parts for military drones look like replacement parts for civil aircraft".

On April 3, the Harbour Gazette reported that officials in Washington are considering to release intelligence on the matter.

A Western official said the documents look genuine, but cautioned that it is unclear whether any drones were shipped.

China's foreign ministry denied any plans to supply drones to Russia, the Harbour Gazette reported.

Tianqiong Bucunzai Aviation Technology denied the report. "We have never supplied a military customer," its spokesman said.
`;

export const RETOLD = `FICTIONAL: written for tests. Every firm, paper, person and event in it is made up.

Tianqiong Bucunzai Aviation Technology agreed to deliver 100 TB-90 drones to Russia by May 2023, according to Merkur Imaginary.

The Russian freight agent Vymysel Logistik intends to falsify the shipping documents of Tianqiong, the Harbour Gazette said.
`;
