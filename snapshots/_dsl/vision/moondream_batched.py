class MoondreamBatched(dsl.Builder, node_type="fal.vision.MoondreamBatched"):
    """
    Answer a separate question for each image in a list with the first Moondream endpoint; choose between moondream2 and a variant tuned on DOCCI for longer descriptions.

    Args:
        model_id: Which weights answer: moondream2 for questions, the docci variant for long descriptions.
        inputs: One object per question, each holding its own image_url and prompt.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        repetition_penalty: How strongly repeats are punished; higher avoids loops and stutter, too high sounds odd.
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
