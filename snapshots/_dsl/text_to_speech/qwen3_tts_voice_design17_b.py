class Qwen3TtsVoiceDesign17B(dsl.Builder, node_type="fal.text_to_speech.Qwen3TtsVoiceDesign17B"):
    """
    Invent a voice from a description and hear it read your text, with Qwen3-TTS Voice Design 1.7B.

    Gives a recording; pass it to the 1.7B clone node to use the same voice again.

    Args:
        text: The words to speak, exactly as written.
        language: Language of the speech; Auto goes by the text.
        prompt: The voice to invent: age, gender, timbre, accent, mood and manner of speaking.
        top_k: How many of the likeliest tokens are in the running; a small number is predictable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        repetition_penalty: How strongly repeats are punished; higher avoids loops, too high sounds odd.
        subtalker_dosample: Lets the helper model that fills in fine sound choose by chance; off always takes the likeliest.
        subtalker_top_k: How many candidates the helper model picks from; fewer are steadier.
        subtalker_top_p: Share of probability that the helper model picks from; lower plays it safe.
        subtalker_temperature: Chance in the helper model's choices: lower sounds steadier, higher livelier.
        max_new_tokens: Longest speech allowed, counted in audio tokens; raise it for long texts, since too low stops in mid-sentence.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        language: dsl.Input[
            Literal[
                "Auto",
                "English",
                "Chinese",
                "Spanish",
                "French",
                "German",
                "Italian",
                "Japanese",
                "Korean",
                "Portuguese",
                "Russian",
            ]
        ] = "Auto",
        prompt: dsl.Input[str],
        top_k: dsl.Input[int] | None = 50,
        top_p: dsl.Number | None = 1.0,
        temperature: dsl.Number | None = 0.9,
        repetition_penalty: dsl.Number | None = 1.05,
        subtalker_dosample: dsl.Input[bool] | None = True,
        subtalker_top_k: dsl.Input[int] | None = 50,
        subtalker_top_p: dsl.Number | None = 1.0,
        subtalker_temperature: dsl.Number | None = 0.9,
        max_new_tokens: dsl.Input[int] | None = 200,
    ) -> None:
        super().__init__(
            text=text,
            language=language,
            prompt=prompt,
            top_k=top_k,
            top_p=top_p,
            temperature=temperature,
            repetition_penalty=repetition_penalty,
            subtalker_dosample=subtalker_dosample,
            subtalker_top_k=subtalker_top_k,
            subtalker_top_p=subtalker_top_p,
            subtalker_temperature=subtalker_temperature,
            max_new_tokens=max_new_tokens,
        )
