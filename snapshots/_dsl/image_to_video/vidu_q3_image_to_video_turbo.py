class ViduQ3ImageToVideoTurbo(dsl.Builder, node_type="fal.image_to_video.ViduQ3ImageToVideoTurbo"):
    """
    Animate a picture with sound quickly with Vidu Q3 Turbo, if you like towards an end frame.

    Up to 16 seconds at 360p to 1080p, with the same inputs as Q3 Pro, for drafts and many clips.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The picture that the video opens with.
        end_image: The picture that the video should arrive at.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; 360p is not available together with an end image.
        audio: Makes sound with the picture, such as dialogue and effects; off leaves the video silent.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] = "",
        image: dsl.FileInput[ImageRef],
        end_image: dsl.FileInput[ImageRef] | None = None,
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
