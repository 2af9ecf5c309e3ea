class MochiV1(dsl.Builder, node_type="fal.text_to_video.MochiV1"):
    """
    Generate a short silent clip from text with Genmo's open model Mochi 1 Preview.

    Takes a prompt, a negative prompt and a seed; size and length are fixed.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        enable_prompt_expansion: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            enable_prompt_expansion=enable_prompt_expansion,
        )
