class BytedanceSeedAudio1_0(dsl.Builder, node_type="fal.text_to_audio.BytedanceSeedAudio1_0"):
    """
    bytedance/seed-audio-1.0 on fal.ai: its words are not written yet.

    Args:
        prompt: The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.
        audios: Audio files to join, in playing order. WAV, MP3, PCM or OGG_OPUS, up to 10 MB, at most 30 seconds.
        image: Image to work from: the picture to edit, animate, measure or describe. JPEG, PNG or WebP, up to 10 MB.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        pitch: Raises or lowers the voice; negative is deeper, zero leaves it as recorded.
        sample_rate: Samples per second of the sound file; higher keeps more treble and takes more space.
        speed: Pace: above one is faster, below one slower.
        voice: Who speaks or sings, picked by name or identifier.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        audios: dsl.ListInput[AudioRef] | None = None,
        image: dsl.Input[ImageRef] | None = None,
        multilingual: dsl.Input[bool] = False,
        output_format: dsl.Input[Literal["wav", "mp3", "pcm", "ogg_opus"]] = "mp3",
        pitch: dsl.Number | None = None,
        sample_rate: dsl.Input[Literal[8000, 16000, 24000, 32000, 44100, 48000]] = 24000,
        speed: dsl.Number = 1.0,
        voice: dsl.Input[str] | None = None,
        volume: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            audios=audios,
            image=image,
            multilingual=multilingual,
            output_format=output_format,
            pitch=pitch,
            sample_rate=sample_rate,
            speed=speed,
            voice=voice,
            volume=volume,
        )
