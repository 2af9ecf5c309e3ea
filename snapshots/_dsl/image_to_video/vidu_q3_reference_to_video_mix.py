class ViduQ3ReferenceToVideoMix(dsl.Builder, node_type="fal.image_to_video.ViduQ3ReferenceToVideoMix"):
    """
    fal-ai/vidu/q3/reference-to-video/mix on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        reference_images: Images of the same person, thing or style, whose look the result should keep.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_images: dsl.ListInput[ImageRef],
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
