class Thinksound(dsl.Builder, node_type="fal.video_to_video.Thinksound"):
    """
    Give a video a realistic soundtrack with ThinkSound and get it back with the sound mixed in.

    Prompt optional: left out, it is inferred from the picture. The /audio sibling returns the sound alone.

    Args:
        video: The source footage that this endpoint works on.
        prompt: The sound wanted, in words; left empty it is derived from the video.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str] = "",
        cfg_scale: dsl.Number = 5.0,
        num_inference_steps: dsl.Input[int] = 24,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            cfg_scale=cfg_scale,
            num_inference_steps=num_inference_steps,
            seed=seed,
        )
