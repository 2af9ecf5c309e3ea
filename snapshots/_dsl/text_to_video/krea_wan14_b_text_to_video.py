class KreaWan14BTextToVideo(dsl.Builder, node_type="fal.text_to_video.KreaWan14BTextToVideo"):
    """
    Generate video from text quickly with Krea's Wan 14B: 18 to 162 frames in steps of twelve, prompt expansion on request, nothing else to tune.

    Size is fixed and there is no sound.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        num_frames: Number of frames: a multiple of twelve plus six, such as 18, 30 or 78.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
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
