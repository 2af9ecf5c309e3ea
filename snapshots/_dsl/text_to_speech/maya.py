class Maya(dsl.Builder, node_type="fal.text_to_speech.Maya"):
    """
    Design a voice in words and have it speak with Maya1: age, accent, pitch and pacing go in the prompt, emotions as inline tags; WAV or MP3 at 24 or 48 kHz.

    Args:
        prompt: Description of the speaker: age, accent, pitch, timbre, pace, tone and intensity.
        text: The words to speak; emotion cues such as <laugh> or <whisper> can stand anywhere in them.
        max_tokens: Upper limit on audio tokens, which caps how long the recording can get.
        output_format: Kind of audio file: wav loses nothing, mp3 is far smaller.
        repetition_penalty: How strongly repeats are punished; higher avoids loops and stutter, too high sounds odd.
        sample_rate: Samples per second of the sound file; higher keeps more treble and takes more space.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
    """

    output: dsl.Handle[AudioRef]
    duration: dsl.Handle[float]
    generation_time: dsl.Handle[float]
    rtf: dsl.Handle[float]
    sample_rate: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        text: dsl.Input[str],
        max_tokens: dsl.Input[int] = 2000,
        output_format: dsl.Input[shared.AudioFormatWavMp3Value] = "wav",
        repetition_penalty: dsl.Number = 1.1,
        sample_rate: dsl.Input[Literal["48 kHz", "24 kHz"]] = "48 kHz",
        temperature: dsl.Number = 0.4,
        top_p: dsl.Number = 0.9,
    ) -> None:
        super().__init__(
            prompt=prompt,
            text=text,
            max_tokens=max_tokens,
            output_format=output_format,
            repetition_penalty=repetition_penalty,
            sample_rate=sample_rate,
            temperature=temperature,
            top_p=top_p,
        )
