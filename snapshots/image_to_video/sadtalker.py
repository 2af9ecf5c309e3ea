class Sadtalker(FalNode):
    """
    Make a single face image talk from an audio file with SadTalker: no prompt, but pose style, expression scale, still mode and face-model size (256 or 512) are adjustable.
    sadtalker, image-to-video, video, lip-sync, talking-head, audio-driven

    A light, older method.

    Use cases:
    - Give a philosopher's engraving a voice for a podcast's video version
    - Hold still mode on a framed bishop reading parish notices
    - Exaggerate a storyteller's face with expression scale for toddlers
    - Turn a language app's flat avatar into a dictation partner
    - Step through pose styles on a newsreader mannequin
    """

    class FaceModelResolution(str, Enum):
        FACE_MODEL_RESOLUTION_256 = "256"
        FACE_MODEL_RESOLUTION_512 = "512"

    class FaceEnhancer(str, Enum):
        GFPGAN = "gfpgan"

    class Preprocess(str, Enum):
        CROP = "crop"
        EXTENDED_CROP = "extcrop"
        RESIZE = "resize"
        FULL = "full"
        EXTENDED_FULL = "extfull"

    endpoint: ClassVar[str] = "fal-ai/sadtalker"
    _required: ClassVar[tuple[str, ...]] = ("source_image", "driven_audio")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "source_image",
        "driven_audio",
        "expression_scale",
        "preprocess",
        "still_mode",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    source_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="source_image_url",
        description="Image to start from: the portrait that will talk, or the picture whose lettering changes.",
    )
    driven_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="driven_audio_url",
        description="Audio of the speech that moves the lips and head.",
    )
    pose_style: int = Field(
        default=0,
        ge=0,
        le=45,
        description="Number of a built-in head-movement pattern; each gives the speaker different nods and sways.",
    )
    face_model_resolution: FaceModelResolution = Field(
        default=FaceModelResolution.FACE_MODEL_RESOLUTION_256,
        description="Fineness at which the face is computed; higher is sharper and slower.",
    )
    expression_scale: float = Field(
        default=1.0,
        ge=0,
        le=3,
        multiple_of=0.1,
        description="How lively the facial expression is; higher acts more strongly.",
    )
    face_enhancer: FaceEnhancer | None = Field(
        default=None,
        description="Optional face restoration pass that sharpens the result. Left out, frames stay as generated.",
    )
    still_mode: bool = Field(default=False, description="Keeps the head nearly still; suits full pictures.")
    preprocess: Preprocess = Field(
        default=Preprocess.CROP,
        description="How the face is framed: cropped, resized, or animated and put back into the full picture.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
