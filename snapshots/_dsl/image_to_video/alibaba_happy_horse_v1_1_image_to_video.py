class AlibabaHappyHorseV1_1ImageToVideo(dsl.Builder, node_type="fal.image_to_video.AlibabaHappyHorseV1_1ImageToVideo"):
    """
    Animate a first frame for 3 to 15 seconds with sound, using Alibaba's HappyHorse 1.1.

    Takes a picture and an optional prompt and keeps the picture's shape, at 720p or 1080p; the successor of 1.0 with the same inputs.

    Args:
        image: The picture that the video opens with. JPEG, PNG, BMP or WebP, up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        prompt: What happens in the video: action, camera, light and mood; may be left out.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        enable_safety_checker: Turns the check of input and video for unsafe content on; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str] | None = None,
        duration: dsl.Input[shared.DurationSeconds3To15Value] | None = None,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] | None = None,
        enable_safety_checker: dsl.Input[bool] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
