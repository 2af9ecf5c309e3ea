class AIFaceSwapVideo(dsl.Builder, node_type="fal.video_to_video.AIFaceSwapVideo"):
    """
    Replace the face of a person throughout a video with the one in a picture using Half Moon's face swap; movement stays natural and an option guards against hands or objects passing in front.

    Face only, not the body.

    Args:
        source_face: Picture of the face to put into the video.
        target_video: The video whose person receives the new face.
    """

    output: dsl.Handle[VideoRef]
    processing_time_ms: dsl.Handle[int]

    def __init__(
        self,
        *,
        source_face: dsl.Input[ImageRef],
        target_video: dsl.Input[VideoRef],
    ) -> None:
        super().__init__(
            source_face=source_face,
            target_video=target_video,
        )
