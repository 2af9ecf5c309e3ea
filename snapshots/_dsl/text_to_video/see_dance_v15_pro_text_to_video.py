class SeeDanceV15ProTextToVideo(dsl.Builder, node_type="fal.text_to_video.SeeDanceV15ProTextToVideo"):
    """
    Generate a clip with sound from text with Seedance 1.5 Pro.

    4 to 12 seconds at 480p to 1080p, up to 21:9, with a camera lock and a seed; 1.0 is silent, 2.0 goes to 15 seconds and 4K.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape as width to height; auto leaves the choice to the model.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        camera_fixed: Locks the camera in place; off lets it travel.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        generate_audio: Makes sound to go with the video; off leaves it silent and costs less.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoUltrawideValue] = "16:9",
        resolution: dsl.Input[shared.Resolution480pTo1080pValue] = "720p",
        duration: dsl.Input[Literal["4", "5", "6", "7", "8", "9", "10", "11", "12"]] = "5",
        camera_fixed: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        generate_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            camera_fixed=camera_fixed,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            generate_audio=generate_audio,
        )
