class Marlin(dsl.Builder, node_type="fal.vision.Marlin"):
    """
    fal-ai/marlin on fal.ai: its words are not written yet.

    Args:
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to. Up to 500 MB.
        prompt: The question about the picture, or what to describe, read or count in it.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
    """

    output: dsl.Handle[str]
    events: dsl.Handle[list[dict[str, Any]]]
    text: dsl.Handle[str]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        max_tokens: dsl.Input[int] = 2048,
        do_sample: dsl.Input[bool] = False,
        temperature: dsl.Number = 1.0,
        top_p: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            max_tokens=max_tokens,
            do_sample=do_sample,
            temperature=temperature,
            top_p=top_p,
        )
