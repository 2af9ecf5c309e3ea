class KreaWan14BVideoToVideo(dsl.Builder, node_type="fal.video_to_video.KreaWan14BVideoToVideo"):
    """
    Restyle a video quickly with Krea's Wan 2.1 14B build, by prompt and strength.

    For footage of less than 1,000 frames at 16 a second; always gives 480p in 16:9, without sound.

    Args:
        prompt: What the finished video should show: a description, not an instruction. Concrete words get closest.
        strength: How far the clip is remade: low keeps the footage, the top value follows the prompt alone.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        video: Footage to restyle, of less than 1,000 frames at 16 a second; it comes back in 16:9 at 480p.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        strength: dsl.Number = 0.85,
        enable_prompt_expansion: dsl.Input[bool] = False,
        video: dsl.FileInput[VideoRef],
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            strength=strength,
            enable_prompt_expansion=enable_prompt_expansion,
            video=video,
            seed=seed,
        )
