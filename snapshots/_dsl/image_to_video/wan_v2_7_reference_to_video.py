class WanV2_7ReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.WanV2_7ReferenceToVideo"):
    """
    Generate a clip of 2 to 10 seconds with people or things from your pictures and clips, with Wan 2.7.

    Takes several reference pictures and videos and a prompt; one take or several shots, at 720p or 1080p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        reference_images: Pictures of the people or things to show; several bring in several subjects. Up to 20 MB.
        reference_videos: Clips of the people or things to show, for their looks and movement; several bring in several subjects. Each up to 100 MB, at most 30 seconds.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        multi_shots: Tells the story in several shots with cuts; off keeps one continuous take.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks both the input and the finished video for unsafe content; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_images: dsl.FileListInput[ImageRef] | None = None,
        reference_videos: dsl.FileListInput[VideoRef] | None = None,
        negative_prompt: dsl.Input[str] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] = "16:9",
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        duration: dsl.Input[Literal[2, 3, 4, 5, 6, 7, 8, 9, 10]] = 5,
        multi_shots: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            reference_images=reference_images,
            reference_videos=reference_videos,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            multi_shots=multi_shots,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
