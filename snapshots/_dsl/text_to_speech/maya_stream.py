class MayaStream(dsl.Builder, node_type="fal.text_to_speech.MayaStream"):
    """
    Stream Maya1 speech as it is produced, for playback that starts before the whole sentence is done; the plain Maya1 endpoint returns a finished file instead.

    Args:
        text: The words to speak, exactly as written.
        prompt: The voice in words: age, accent, pitch, pace and character of the speaker.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        repetition_penalty: How strongly repeats are punished; higher avoids loops and stutter, too high sounds odd.
        sample_rate: Samples per second of the sound file; higher keeps more treble and takes more space.
        output_format: Kind of audio file: wav loses nothing, mp3 is far smaller.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        prompt: dsl.Input[str],
        temperature: dsl.Number = 0.4,
        top_p: dsl.Number = 0.9,
        max_tokens: dsl.Input[int] = 2000,
        repetition_penalty: dsl.Number = 1.1,
        sample_rate: dsl.Input[Literal["48 kHz", "24 kHz"]] = "24 kHz",
        output_format: dsl.Input[Literal["mp3", "wav", "pcm"]] = "mp3",
    ) -> None:
        super().__init__(
            text=text,
            prompt=prompt,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            repetition_penalty=repetition_penalty,
            sample_rate=sample_rate,
            output_format=output_format,
        )
