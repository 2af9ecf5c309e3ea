class ViduQ3ReferenceToVideoMix(dsl.Builder, node_type="fal.image_to_video.ViduQ3ReferenceToVideoMix"):
    """
    Film a new scene with sound from one to four reference pictures, with Vidu Q3 Mix.

    Keeps people, things or places alike for up to 16 seconds; Q2 Pro takes more pictures and clips, but stops at 8.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        reference_images: One to four pictures of the people, things or places that the video should keep.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper and takes longer.
        audio: Makes sound with the picture; off leaves the video silent.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_images: dsl.FileListInput[ImageRef],
        duration: dsl.Input[int] = 5,
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] = "16:9",
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            reference_images=reference_images,
            duration=duration,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            audio=audio,
        )
