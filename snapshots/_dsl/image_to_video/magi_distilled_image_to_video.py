class MagiDistilledImageToVideo(dsl.Builder, node_type="fal.image_to_video.MagiDistilledImageToVideo"):
    """
    Animate a picture quickly with MAGI-1 Distilled, a model made for physical interactions.

    96 to 192 silent frames at 480p or 720p in 4 to 32 steps; the full MAGI-1 goes to 64.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The picture that the video opens with; cropped from the centre if its shape is another.
        num_frames: Number of frames; every further 24 beyond 96 cost one more billing unit.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; 480p costs half of 720p.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        aspect_ratio: Shape of the video as width to height; auto takes it from the image.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        num_frames: dsl.Input[int] | None = 96,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        num_inference_steps: dsl.Input[Literal[4, 8, 16, 32]] = 16,
        enable_safety_checker: dsl.Input[bool] = True,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            num_frames=num_frames,
            seed=seed,
            resolution=resolution,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            aspect_ratio=aspect_ratio,
        )
