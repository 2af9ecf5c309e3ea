class ViduQ2ImageToVideoPro(dsl.Builder, node_type="fal.image_to_video.ViduQ2ImageToVideoPro"):
    """
    Animate a start frame, with an optional end frame, on Vidu Q2 Pro: 2 to 8 seconds at 720p or 1080p, movement amplitude, background music for four-second clips.

    Pro favours quality over Turbo's speed.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        end_image: Image on which the video should end. Left out, the ending is open.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        movement_amplitude: How far things in the picture move; small is calm, large is lively.
        bgm: Lays music under the video.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        end_image: dsl.Input[ImageRef] | None = None,
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
