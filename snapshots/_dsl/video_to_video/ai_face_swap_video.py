class AIFaceSwapVideo(dsl.Builder, node_type="fal.video_to_video.AIFaceSwapVideo"):
    """
    Replace a person's face through a whole video with the one in a picture, with Half Moon AI.

    Takes the face and the clip, with no settings; movements stay. The image sibling has an occlusion mode.

    Args:
        source_face: Picture of the face to put into the video.
        target_video: The video whose person receives the new face.
    """

    output: dsl.Handle[VideoRef]
    processing_time_ms: dsl.Handle[int]

    def __init__(
        self,
        *,
        source_face: dsl.FileInput[ImageRef],
        target_video: dsl.FileInput[VideoRef],
    ) -> None:
        super().__init__(
            source_face=source_face,
            target_video=target_video,
        )
