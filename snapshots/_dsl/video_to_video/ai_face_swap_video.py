class AIFaceSwapVideo(dsl.Builder, node_type="fal.video_to_video.AIFaceSwapVideo"):
    """
    Replace the face of a person throughout a video with the one in a picture using Half Moon's face swap; movement stays natural and an option guards against hands or objects passing in front.

    Face only, not the body.

    Args:
        source_face: Picture of the face to put into the video.
        target_video: The video whose person receives the new face.
        enable_occlusion_prevention: Turn on when hands, hair or objects pass in front of the face.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        source_face: dsl.Input[ImageRef],
        target_video: dsl.Input[VideoRef],
        enable_occlusion_prevention: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            source_face=source_face,
            target_video=target_video,
            enable_occlusion_prevention=enable_occlusion_prevention,
        )
