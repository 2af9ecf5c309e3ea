class ViduQ2ImageToVideoPro(dsl.Builder, node_type="fal.image_to_video.ViduQ2ImageToVideoPro"):
    """
    Animate a picture with Vidu Q2 Pro, if you like towards an end frame.

    2 to 8 seconds at 720p or 1080p, with background music on four-second clips only; Turbo is the quicker of the two.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The picture that the video opens with.
        end_image: The picture that the video should arrive at.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        resolution: Size of the video; higher is sharper and takes longer.
        movement_amplitude: How far things in the picture move; small is calm, large is lively.
        bgm: Lays background music under the video; only for four-second videos.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        end_image: dsl.FileInput[ImageRef] | None = None,
        seed: dsl.Input[int] = -1,
        duration: dsl.Input[Literal[2, 3, 4, 5, 6, 7, 8]] = 4,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "720p",
        movement_amplitude: dsl.Input[shared.MovementAmplitudeValue] = "auto",
        bgm: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            end_image=end_image,
            seed=seed,
            duration=duration,
            resolution=resolution,
            movement_amplitude=movement_amplitude,
            bgm=bgm,
        )
