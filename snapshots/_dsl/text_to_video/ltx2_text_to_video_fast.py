class Ltx2TextToVideoFast(dsl.Builder, node_type="fal.text_to_video.Ltx2TextToVideoFast"):
    """
    Generate 6 to 20 seconds of widescreen video with sound from text, quickly, with LTX-2 Fast.

    Past 10 seconds only at 1080p and 25 frames a second. Retired at fal; LTX-2.3 Fast follows here.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length in seconds; longer costs more, and more than 10 work only at 1080p with 25 frames a second.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        fps: Frames a second at the chosen length; more look smoother.
        generate_audio: Makes sound to go with the video; off leaves it silent.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        duration: dsl.Input[Literal[6, 8, 10, 12, 14, 16, 18, 20]] = 6,
        resolution: dsl.Input[shared.Resolution1080pTo2160pValue] = "1080p",
        fps: dsl.Input[shared.FramesPerSecond25Or50Value] = 25,
        generate_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            fps=fps,
            generate_audio=generate_audio,
        )
