class AlibabaHappyHorseImageToVideo(dsl.Builder, node_type="fal.image_to_video.AlibabaHappyHorseImageToVideo"):
    """
    Animate a first frame for 3 to 15 seconds with sound, using Alibaba's HappyHorse 1.0.

    Takes a picture and an optional prompt; 720p or 1080p in the picture's shape, speech with matching lips.

    Args:
        image: The picture that the video opens with. JPEG, PNG, BMP or WebP, up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        prompt: What happens in the video: action, camera, speech and sound; may be left out.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns the check of input and video for unsafe content on; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str] | None = None,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        duration: dsl.Input[shared.DurationSeconds3To15Value] = 5,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            resolution=resolution,
            duration=duration,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
