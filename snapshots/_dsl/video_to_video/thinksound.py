class Thinksound(dsl.Builder, node_type="fal.video_to_video.Thinksound"):
    """
    Give a video a fitting soundtrack with ThinkSound and get it back with the sound mixed in.

    The prompt is optional and is otherwise drawn from the picture; the audio version returns the sound alone.

    Args:
        video: Clip that should get a soundtrack.
        prompt: The sound wanted, in words; left empty it is derived from the video.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 24,
        cfg_scale: dsl.Number = 5.0,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            cfg_scale=cfg_scale,
        )
