class ThinksoundAudio(dsl.Builder, node_type="fal.video_to_video.ThinksoundAudio"):
    """
    Generate the sound that fits a video with ThinkSound and get it as a sound file of its own.

    A prompt may steer it, else it is drawn from the picture; the main ThinkSound node returns the finished video.

    Args:
        video: Clip for which a sound track is made; it may be silent.
        prompt: Words describing the sound; without them it comes from the picture.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        cfg_scale: Weight of the prompt on the sound; too high exaggerates, too low drifts.
    """

    output: dsl.Handle[AudioRef]
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
