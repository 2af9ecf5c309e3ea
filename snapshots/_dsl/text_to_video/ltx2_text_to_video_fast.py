class Ltx2TextToVideoFast(dsl.Builder, node_type="fal.text_to_video.Ltx2TextToVideoFast"):
    """
    Generate 16:9 video with sound from text using LTX-2 Fast: 6 to 20 seconds, up to 2160p, though clips past 10 seconds need 1080p at 25 fps.

    Quicker and longer than LTX-2 Pro.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        fps: Frames per second; higher looks smoother and makes the same number of frames shorter.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
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
