class KreaWan14BTextToVideo(dsl.Builder, node_type="fal.text_to_video.KreaWan14BTextToVideo"):
    """
    Generate a silent clip from text quickly with Krea's Wan 14B.

    From 18 to 162 frames in steps of twelve, with a seed and prompt expansion on request; size is fixed, and there are no steps or guidance to set.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        num_frames: Number of frames: six more than a multiple of twelve, such as 18, 30 or 78.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_frames: dsl.Input[int] = 78,
        enable_prompt_expansion: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_frames=num_frames,
            enable_prompt_expansion=enable_prompt_expansion,
            seed=seed,
        )
