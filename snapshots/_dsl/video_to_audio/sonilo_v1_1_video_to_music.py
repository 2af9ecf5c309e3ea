class SoniloV1_1VideoToMusic(dsl.Builder, node_type="fal.video_to_audio.SoniloV1_1VideoToMusic"):
    """
    Compose music in step with a video's pace and mood with Sonilo 1.1, as sound files.

    A prompt is optional; scores the whole clip or a part, in up to three tracks. The video sibling returns the scored clip.

    Args:
        video: Clip to be scored; its pace, mood and cuts lead the music.
        num_samples: How many different tracks to make for the clip; more give more choice.
        prompt: Style of the music, in words; unset, a prompt is written from the video.
        start_offset: Second of the video at which scoring begins; with the duration it must fit into the clip.
        duration: Seconds of the video to score, from the start offset on; unset, all the rest of it.
    """

    output: dsl.Handle[AudioRef]
    audios: dsl.Handle[list[AudioRef]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        num_samples: dsl.Input[int] = 1,
        prompt: dsl.Input[str] | None = None,
        start_offset: dsl.Number | None = None,
        duration: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            video=video,
            num_samples=num_samples,
            prompt=prompt,
            start_offset=start_offset,
            duration=duration,
        )
