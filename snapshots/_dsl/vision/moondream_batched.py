class MoondreamBatched(dsl.Builder, node_type="fal.vision.MoondreamBatched"):
    """
    Answer a question of its own for each picture in a list, with Moondream 2 or its DOCCI variant.

    Returns the answers in order; MoonDreamNext batch puts the same prompt to all pictures.

    Args:
        model_id: Which weights answer: moondream2 for questions, the docci variant for long descriptions.
        inputs: One entry for each question, with its own picture and prompt.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        repetition_penalty: How strongly repeated words are punished; higher avoids loops, too high reads oddly.
    """

    output: dsl.Handle[list[str]]
    partial: dsl.Handle[bool]
    timings: dsl.Handle[dict[str, Any]]
    filenames: dsl.Handle[list[str]]

    def __init__(
        self,
        *,
        model_id: dsl.Input[Literal["vikhyatk/moondream2", "fal-ai/moondream2-docci"]] = "vikhyatk/moondream2",
        inputs: dsl.ListInput[shared.MoondreamInputParam],
        max_tokens: dsl.Input[int] = 64,
        temperature: dsl.Number = 0.2,
        top_p: dsl.Number = 1.0,
        repetition_penalty: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            model_id=model_id,
            inputs=inputs,
            max_tokens=max_tokens,
            temperature=temperature,
            top_p=top_p,
            repetition_penalty=repetition_penalty,
        )
