class SonautoV2Inpaint(dsl.Builder, node_type="fal.text_to_audio.SonautoV2Inpaint"):
    """
    Replace one stretch of a song with new music and words with Sonauto V2.

    Takes the song, start and end in seconds and lyrics; returns the whole track or only the new part, in one or two versions.

    Args:
        tags: Genre, mood and instruments that describe the music.
        lyrics_prompt: Words for the song including the new part; an empty text gives instrumental music.
        seed: Number that fixes the chance involved; -1 draws a new one. A song repeats only when it is made from lyrics and tags, not from a prompt.
        prompt_strength: How much the prompt shapes the song; stronger fits it better but sounds less natural.
        balance_strength: Balance of the mix: higher for natural vocals, lower for crisper instruments; 0.7 is fal's advice.
        num_songs: How many versions to make; two cost one and a half times as much, and change what a seed gives.
        output_format: Kind of audio file: wav and flac lose nothing, the others are smaller.
        output_bit_rate: Data rate of mp3 and m4a files in kilobits a second; the other formats take none.
        audio: The song of which a stretch should be replaced; its address must be open to the public.
        sections: The stretch to replace, with start and end in seconds. Only one at a time.
        selection_crop: Returns only the replaced stretch; off returns the whole song.
    """

    output: dsl.Handle[AudioRef]
    audio: dsl.Handle[list[AudioRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        tags: dsl.ListInput[str] | None = None,
        lyrics_prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        prompt_strength: dsl.Number = 2.0,
        balance_strength: dsl.Number = 0.7,
        num_songs: dsl.Input[int] = 1,
        output_format: dsl.Input[Literal["flac", "mp3", "wav", "ogg", "m4a"]] = "wav",
        output_bit_rate: dsl.Input[Literal[128, 192, 256, 320]] | None = None,
        audio: dsl.FileInput[AudioRef],
        sections: dsl.ListInput[shared.InpaintSection],
        selection_crop: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            tags=tags,
            lyrics_prompt=lyrics_prompt,
            seed=seed,
            prompt_strength=prompt_strength,
            balance_strength=balance_strength,
            num_songs=num_songs,
            output_format=output_format,
            output_bit_rate=output_bit_rate,
            audio=audio,
            sections=sections,
            selection_crop=selection_crop,
        )
