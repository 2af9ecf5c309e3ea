class SadtalkerReference(FalNode):
    """
    Make a face picture talk along with a recording while its head moves as in a reference clip, with SadTalker.
    sadtalker, image-to-video, video, lip-sync, talking-head, pose-reference

    Takes a picture, speech and the pose video; plain SadTalker takes its head movement from built-in styles.

    Use cases:
    - Make a talking presenter from a headshot and a voice-over
    - Turn a drawn character into a speaking explainer
    - Borrow the nods of a filmed speaker for a still portrait
    - Give two avatars the same head movement from one clip
    - Replace the 46 built-in poses with a nod filmed on a phone
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

    endpoint: ClassVar[str] = "fal-ai/sadtalker/reference"
    title: ClassVar[str] = "SadTalker – Talking Face with Reference Pose"
    _required: ClassVar[tuple[str, ...]] = ("source_image", "driven_audio", "reference_pose_video")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "source_image",
        "driven_audio",
        "reference_pose_video",
        "expression_scale",
        "still_mode",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    source_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="source_image_url",
        description="Picture of the face that should talk, seen from the front.",
    )
    driven_audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="driven_audio_url", description="The speech that moves the lips."
    )
    reference_pose_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="reference_pose_video_url",
        description="Clip of a moving head; its turns and nods are reused while the lips follow the audio.",
    )
    pose_style: int = Field(
        default=0, ge=0, le=45, description="Number of a pattern of head movement; each one moves differently."
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
        default=None, description="Improves the face in the finished video with an extra model."
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
