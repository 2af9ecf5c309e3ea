class FfmpegApiMergeAudioVideo(dsl.Builder, node_type="fal.video_to_video.FfmpegApiMergeAudioVideo"):
    """
    Put a sound track onto a video with FFmpeg.

    The sound comes from an audio file or from another video and can set in some seconds later; picture and sound are only joined, nothing is generated.

    Args:
        video: The video that gives the picture.
        audio: The sound to lay under the picture: an audio file, or a video whose sound is used.
        start_offset: Second of the video at which the sound sets in; zero starts both together.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        audio: dsl.FileInput[AudioRef],
        start_offset: dsl.Number = 0.0,
    ) -> None:
        super().__init__(
            video=video,
            audio=audio,
            start_offset=start_offset,
        )
