class ViduQ3ImageToVideoTurbo(dsl.Builder, node_type="fal.image_to_video.ViduQ3ImageToVideoTurbo"):
    """
    fal-ai/vidu/q3/image-to-video/turbo on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        end_image: Image on which the video should end. Left out, the ending is open.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] = "",
        image: dsl.Input[ImageRef],
        end_image: dsl.Input[ImageRef] | None = None,
        duration: dsl.Input[int] = 5,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            end_image=end_image,
            duration=duration,
            seed=seed,
            resolution=resolution,
            audio=audio,
        )
