class SonautoV2Extend(dsl.Builder, node_type="fal.audio_to_audio.SonautoV2Extend"):
    """
    Add up to 85 seconds to the beginning or end of a song with Sonauto V2, sung or instrumental.

    The joining side can be cropped first; one or two versions come back, two at one and a half times the price.

    Args:
        prompt: Description of the track; tags and lyrics are written from it unless you give them.
        tags: Genre, mood and instruments that describe the music.
        lyrics_prompt: Words to sing in the new part; an empty text makes it instrumental.
        seed: Number that fixes the chance involved; it repeats a song only with lyrics and tags given, not a prompt. -1 draws a new one.
        prompt_strength: How much the prompt shapes the song; stronger fits it better but sounds less natural.
        balance_strength: Balance of the mix: higher for natural vocals, lower for crisper instruments.
        num_songs: How many versions to make; two cost one and a half times as much. Another number changes what a seed gives.
        output_format: Kind of audio file: wav and flac lose nothing, the others are smaller.
        output_bit_rate: Data rate of mp3 and m4a files in kilobits a second; the other formats take none.
        audio: Song to extend.
        side: Where to add music: left is before the beginning, right is after the end.
        extend_duration: Seconds by which the song grows; left out, the model finds a fitting length.
        crop_duration: Seconds cut off at the chosen end before the song goes on there.
    """

    output: dsl.Handle[AudioRef]
    audio: dsl.Handle[list[AudioRef]]
    seed: dsl.Handle[int]
    tags: dsl.Handle[list[str]]
    lyrics: dsl.Handle[str]
    extend_duration: dsl.Handle[float]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        tags: dsl.ListInput[str] | None = None,
        lyrics_prompt: dsl.Input[str] | None = None,
        seed: dsl.Input[int] = -1,
        prompt_strength: dsl.Number = 1.8,
        balance_strength: dsl.Number = 0.7,
        num_songs: dsl.Input[int] = 1,
        output_format: dsl.Input[Literal["flac", "mp3", "wav", "ogg", "m4a"]] = "wav",
        output_bit_rate: dsl.Input[Literal[128, 192, 256, 320]] | None = None,
        audio: dsl.FileInput[AudioRef],
        side: dsl.Input[Literal["left", "right"]],
        extend_duration: dsl.Number | None = None,
        crop_duration: dsl.Number = 0.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            tags=tags,
            lyrics_prompt=lyrics_prompt,
            seed=seed,
            prompt_strength=prompt_strength,
            balance_strength=balance_strength,
            num_songs=num_songs,
            output_format=output_format,
            output_bit_rate=output_bit_rate,
            audio=audio,
            side=side,
            extend_duration=extend_duration,
            crop_duration=crop_duration,
        )
