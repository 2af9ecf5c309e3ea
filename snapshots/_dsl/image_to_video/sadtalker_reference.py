class SadtalkerReference(dsl.Builder, node_type="fal.image_to_video.SadtalkerReference"):
    """
    Make a face picture talk along with a recording while its head moves as in a reference clip, with SadTalker.

    Takes a picture, speech and the pose video; plain SadTalker takes its head movement from built-in styles.

    Args:
        source_image: Picture of the face that should talk, seen from the front.
        driven_audio: The speech that moves the lips.
        reference_pose_video: Clip of a moving head; its turns and nods are reused while the lips follow the audio.
        pose_style: Number of a pattern of head movement; each one moves differently.
        face_model_resolution: Fineness at which the face is computed; higher is sharper and slower.
        expression_scale: How lively the facial expression is; higher acts more strongly.
        face_enhancer: Improves the face in the finished video with an extra model.
        still_mode: Keeps the head nearly still; works only with full preprocessing.
        preprocess: crop shows the face alone, extcrop with more around it; full and extfull put it back into the whole picture; resize suits a photo that is nearly all face.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        source_image: dsl.FileInput[ImageRef],
        driven_audio: dsl.FileInput[AudioRef],
        reference_pose_video: dsl.FileInput[VideoRef],
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
