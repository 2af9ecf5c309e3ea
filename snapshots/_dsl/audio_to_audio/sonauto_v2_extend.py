class SonautoV2Extend(dsl.Builder, node_type="fal.audio_to_audio.SonautoV2Extend"):
    """
    Add more to the beginning or the end of an existing song with Sonauto V2, sung or instrumental; crop the joining side first and get one or two versions back.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        side: Where to add music: left is before the beginning, right is after the end.
        lyrics_prompt: Text of the song or its musical direction, with marks for its parts.
        prompt: Description of the track; tags and lyrics are written from it unless you give them.
        prompt_strength: How much the prompt shapes the song; stronger fits it better but sounds less natural.
        crop_duration: Seconds cut off at the chosen end before the song goes on there.
        extend_duration: Seconds by which the song grows; left out, the model finds a fitting length.
        balance_strength: Balance of the mix: higher for natural vocals, lower for crisper instruments.
        num_songs: How many versions of the song to make; two cost less than twice as much.
        output_bit_rate: Data rate of compressed sound files; lossless ones ignore it.
        output_format: Kind of audio file: wav and flac lose nothing, the others are smaller.
        tags: Genre, mood and instruments that describe the music.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[AudioRef]
    audio: dsl.Handle[list[AudioRef]]
    extend_duration: dsl.Handle[float]
    seed: dsl.Handle[int]
    lyrics: dsl.Handle[str]
    tags: dsl.Handle[list[str]]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        side: dsl.Input[Literal["left", "right"]],
        lyrics_prompt: dsl.Input[str] | None = None,
        prompt: dsl.Input[str] | None = None,
        prompt_strength: dsl.Number = 1.8,
        crop_duration: dsl.Number = 0.0,
        extend_duration: dsl.Number | None = None,
        balance_strength: dsl.Number = 0.7,
        num_songs: dsl.Input[int] = 1,
        output_bit_rate: dsl.Input[Literal[128, 192, 256, 320]] | None = None,
        output_format: dsl.Input[Literal["flac", "mp3", "wav", "ogg", "m4a"]] = "wav",
        tags: dsl.ListInput[str] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            audio=audio,
            side=side,
            lyrics_prompt=lyrics_prompt,
            prompt=prompt,
            prompt_strength=prompt_strength,
            crop_duration=crop_duration,
            extend_duration=extend_duration,
            balance_strength=balance_strength,
            num_songs=num_songs,
            output_bit_rate=output_bit_rate,
            output_format=output_format,
            tags=tags,
            seed=seed,
        )
