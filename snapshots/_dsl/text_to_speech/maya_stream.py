class MayaStream(dsl.Builder, node_type="fal.text_to_speech.MayaStream"):
    """
    Stream speech in a described voice with Maya1, piece by piece while it is being made.

    Takes the same text and voice description as plain Maya1, which returns one finished file; adds raw PCM as a format.

    Args:
        text: The words to speak. Tags act between them: <laugh>, <sigh>, <excited>; others are laugh_harder, giggle, chuckle, gasp, gulp, exhale, snort, whisper, cry, scream, sing, angry, sarcastic and curious.
        prompt: The voice in words: age, accent, pitch, pace and character of the speaker.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        max_tokens: Upper limit on audio tokens, which caps how long the speech can get.
        repetition_penalty: How strongly repeats are punished; higher avoids loops, too high sounds odd.
        sample_rate: Sample rate: 24 kHz is the model's own and comes sooner, 48 kHz is scaled up for better sound.
        output_format: Form of the sound: mp3 is small, wav is uncompressed, pcm is raw samples that come soonest and must be decoded.
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
