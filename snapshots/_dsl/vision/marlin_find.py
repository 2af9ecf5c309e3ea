class MarlinFind(dsl.Builder, node_type="fal.vision.MarlinFind"):
    """
    fal-ai/marlin/find on fal.ai: its words are not written yet.

    Args:
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to. Up to 500 MB.
        prompt: The question about the picture, or what to describe, read or count in it.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
    """

    output: dsl.Handle[dict[str, Any]]
    text: dsl.Handle[str]
    format_ok: dsl.Handle[bool]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        do_sample: dsl.Input[bool] = False,
        temperature: dsl.Number = 1.0,
        top_p: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            do_sample=do_sample,
            temperature=temperature,
            top_p=top_p,
        )
