class Zonos2(dsl.Builder, node_type="fal.text_to_speech.Zonos2"):
    """
    fal-ai/zonos2 on fal.ai: its words are not written yet.

    Args:
        reference_audio: Audio that serves as the example: a song whose sound to follow, or a voice to clone.
        text: The words to be spoken, shown or examined, exactly as written.
        language: Language that is spoken; left to itself, the model recognises or guesses it.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_k: How many of the likeliest tokens are in the running; a small number is predictable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        reference_audio: dsl.Input[AudioRef],
        text: dsl.Input[str] = '""Fal" is the fastest solution for your audio generation."',
        accurate_mode: dsl.Input[bool] = True,
        clean_speaker_background: dsl.Input[bool] = False,
        language: dsl.Input[str] = "en_us",
        max_tokens: dsl.Input[int] | None = None,
        min_p: dsl.Number = 0.18,
        temperature: dsl.Number = 1.15,
        top_k: dsl.Input[int] = 106,
        top_p: dsl.Number | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            reference_audio=reference_audio,
            text=text,
            accurate_mode=accurate_mode,
            clean_speaker_background=clean_speaker_background,
            language=language,
            max_tokens=max_tokens,
            min_p=min_p,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            seed=seed,
        )
