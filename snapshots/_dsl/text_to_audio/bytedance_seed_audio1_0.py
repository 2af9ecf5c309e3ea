class BytedanceSeedAudio1_0(dsl.Builder, node_type="fal.text_to_audio.BytedanceSeedAudio1_0"):
    """
    Generate speech, dialogue and sound scenes from a prompt with ByteDance's Seed Audio 1.0.

    Up to three sample recordings, or one picture, set the voices; pitch, speed and volume can be changed.

    Args:
        prompt: The text to speak or the scene to hear; sample recordings are named @Audio1, @Audio2 and @Audio3 by their order.
        audios: Sample recordings, for example of voices; the prompt calls them @Audio1, @Audio2 and @Audio3. Not together with image. WAV, MP3, PCM or OGG_OPUS, up to 10 MB, at most 30 seconds.
        image: Picture that the sound should suit, such as a portrait of the speaker. Not together with audios. JPEG, PNG or WebP, up to 10 MB.
        multilingual: Uses the variant that is better at languages other than English and at mixed text.
        output_format: File format of the result.
        pitch: Raises or lowers the voice in semitones: 12 is an octave up, -12 an octave down, 0 changes nothing.
        sample_rate: Samples per second of the sound file; higher keeps more treble and takes more space.
        speed: Pace of the speech: 1 is normal, 0.5 half, 2 double.
        voice: Name of a preset voice, or the identifier of a cloned one.
        volume: Loudness: 1 is normal, 0.5 half, 2 double.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        audios: dsl.FileListInput[AudioRef] | None = None,
        image: dsl.FileInput[ImageRef] | None = None,
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
