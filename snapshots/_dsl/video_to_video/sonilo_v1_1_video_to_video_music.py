class SoniloV1_1VideoToVideoMusic(dsl.Builder, node_type="fal.video_to_video.SoniloV1_1VideoToVideoMusic"):
    """
    Put music in step with the picture under a video with Sonilo 1.1.

    Returns the scored clip; speech can be kept, with the music dipping under it. The audio sibling returns the music alone.

    Args:
        video: Clip to be scored; its pace, mood and cuts lead the music.
        prompt: Style of the music, in words; unset, a prompt is written from the video.
        duration: Seconds of the video to score, from the start offset on; unset, all the rest of it.
        keep_speech_vocal: Keeps the voices of the original and lowers the music under them; off drops the original sound.
        num_samples: How many differently scored videos to make; more give more choice.
        start_offset: Second of the video at which scoring begins; with the duration it must fit into the clip.
    """

    output: dsl.Handle[VideoRef]
    videos: dsl.Handle[list[VideoRef]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str] | None = None,
        duration: dsl.Number | None = None,
        keep_speech_vocal: dsl.Input[bool] = False,
        num_samples: dsl.Input[int] = 1,
        start_offset: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            duration=duration,
            keep_speech_vocal=keep_speech_vocal,
            num_samples=num_samples,
            start_offset=start_offset,
        )
