class Sadtalker(dsl.Builder, node_type="fal.image_to_video.Sadtalker"):
    """
    Make a single face image talk from an audio file with SadTalker: no prompt, but pose style, expression scale, still mode and face-model size (256 or 512) are adjustable.

    A light, older method.

    Args:
        source_image: Image to start from: the portrait that will talk, or the picture whose lettering changes.
        driven_audio: Audio of the speech that moves the lips and head.
        pose_style: Number of a built-in head-movement pattern; each gives the speaker different nods and sways.
        face_model_resolution: Fineness at which the face is computed; higher is sharper and slower.
        expression_scale: How lively the facial expression is; higher acts more strongly.
        face_enhancer: Optional face restoration pass that sharpens the result. Left out, frames stay as generated.
        still_mode: Keeps the head nearly still; suits full pictures.
        preprocess: How the face is framed: cropped, resized, or animated and put back into the full picture.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        source_image: dsl.Input[ImageRef],
        driven_audio: dsl.Input[AudioRef],
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
            pose_style=pose_style,
            face_model_resolution=face_model_resolution,
            expression_scale=expression_scale,
            face_enhancer=face_enhancer,
            still_mode=still_mode,
            preprocess=preprocess,
        )
