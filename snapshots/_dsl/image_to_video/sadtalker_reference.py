class SadtalkerReference(dsl.Builder, node_type="fal.image_to_video.SadtalkerReference"):
    """
    Make a face image talk with SadTalker while its head movement is borrowed from a reference video: lips follow the audio, pose follows the clip.

    Plain SadTalker picks poses from built-in styles.

    Args:
        source_image: Image to start from: the portrait that will talk, or the picture whose lettering changes.
        driven_audio: Audio of the speech that moves the lips and head.
        reference_pose_video: Clip of a moving head; its turns and nods are reused while the lips follow the audio.
        pose_style: Number of a pattern of head movement; each one moves differently.
        face_model_resolution: Fineness at which the face is computed; higher is sharper and slower.
        expression_scale: How lively the facial expression is; higher acts more strongly.
        face_enhancer: Improves the face in the finished video with an extra model; left out, it stays as made.
        still_mode: Keeps the head nearly still; suits full pictures.
        preprocess: How the face is cut out or resized before animation, and whether the full picture comes back.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        source_image: dsl.Input[ImageRef],
        driven_audio: dsl.Input[AudioRef],
        reference_pose_video: dsl.Input[VideoRef],
        pose_style: dsl.Input[int] = 0,
        face_model_resolution: dsl.Input[Literal["256", "512"]] = "256",
        expression_scale: dsl.Number = 1.0,
        face_enhancer: dsl.Input[Literal["gfpgan"]] | None = None,
        still_mode: dsl.Input[bool] = False,
        preprocess: dsl.Input[Literal["crop", "extcrop", "resize", "full", "extfull"]] = "crop",
    ) -> None:
        super().__init__(
            source_image=source_image,
            driven_audio=driven_audio,
            reference_pose_video=reference_pose_video,
            pose_style=pose_style,
            face_model_resolution=face_model_resolution,
            expression_scale=expression_scale,
            face_enhancer=face_enhancer,
            still_mode=still_mode,
            preprocess=preprocess,
        )
