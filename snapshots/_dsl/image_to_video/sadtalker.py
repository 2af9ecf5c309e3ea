class Sadtalker(dsl.Builder, node_type="fal.image_to_video.Sadtalker"):
    """
    Make a single picture of a face talk along with a recording, with SadTalker.

    Numbered pose styles, expression strength, still mode and a face size of 256 or 512; the reference sibling takes its head movement from a clip.

    Args:
        source_image: Picture of the face that should talk, seen from the front.
        driven_audio: The speech that moves lips and head.
        pose_style: Number of a built-in head-movement pattern; each gives the speaker different nods and sways.
        face_model_resolution: Fineness at which the face is computed; higher is sharper and slower.
        expression_scale: How lively the facial expression is; higher acts more strongly.
        face_enhancer: Optional face restoration pass that sharpens the result. Left out, frames stay as generated.
        still_mode: Keeps the head nearly still; works only with full preprocessing.
        preprocess: crop shows the face alone, extcrop with more around it; full and extfull put it back into the whole picture; resize suits a photo that is nearly all face.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        source_image: dsl.FileInput[ImageRef],
        driven_audio: dsl.FileInput[AudioRef],
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
