class Sadtalker(FalNode):
    """
    Make a single picture of a face talk along with a recording, with SadTalker.
    sadtalker, image-to-video, video, lip-sync, talking-head, audio-driven

    Numbered pose styles, expression strength, still mode and a face size of 256 or 512; the reference sibling takes its head movement from a clip.

    Use cases:
    - Turn a headshot and a voice-over alone into a talking head
    - Give a podcast's video version a speaking picture with no pose clip to film
    - Choose one of 46 built-in head movements for a speaker
    - Hold a framed portrait still while its lips speak
    - Voice an archive portrait from two files, a picture and a recording
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
    title: ClassVar[str] = "SadTalker – Talking Face"
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
        description="Picture of the face that should talk, seen from the front.",
    )
    driven_audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="driven_audio_url", description="The speech that moves lips and head."
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
    still_mode: bool = Field(
        default=False, description="Keeps the head nearly still; works only with full preprocessing."
    )
    preprocess: Preprocess = Field(
        default=Preprocess.CROP,
        description="crop shows the face alone, extcrop with more around it; full and extfull put it back into the whole picture; resize suits a photo that is nearly all face.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
