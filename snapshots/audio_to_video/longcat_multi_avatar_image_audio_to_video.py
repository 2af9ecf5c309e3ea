class LongcatMultiAvatarImageAudioToVideo(FalNode):
    """
    Animate two people in one picture, each with their own audio track, with LongCat Multi Avatar; voices run together or one after the other, 480p or 720p, about five seconds a segment.
    longcat, audio-to-video, two-speakers, avatar, lip-sync, dialogue

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make both figures in a double portrait argue about the rent
    - Stage an interview between a reporter and a scientist from one still
    - Let a cartoon baker and miller trade lines in turn
    - Sing a duet from a couple's engagement photo
    - Animate newsreaders at a desk for a school bulletin
    """

    class AudioType(str, Enum):
        PARALLEL = "para"
        SEQUENTIAL = "add"

    endpoint: ClassVar[str] = "fal-ai/longcat-multi-avatar/image-audio-to-video"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "audio_url_person1",
        "audio_url_person2",
        "audio_type",
        "num_segments",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    audio_url_person1: AudioRef = Field(
        default=AudioRef(), description="Audio for the person on the left of the picture."
    )
    audio_url_person2: AudioRef = Field(
        default=AudioRef(), description="Audio for the person on the right of the picture."
    )
    prompt: str = Field(
        default="Two people are having a conversation with natural expressions and movements.",
        description="How the speaker behaves and what is around; the words spoken come from the audio.",
    )
    negative_prompt: str = Field(
        default="Close-up, Bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, static, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards",
        description="What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.",
    )
    bbox_person1: BoundingBox | None = Field(
        default=None, description="Where person 1 is in the picture; left half if omitted."
    )
    bbox_person2: BoundingBox | None = Field(
        default=None, description="Where person 2 is in the picture; right half if omitted."
    )
    audio_type: AudioType = Field(
        default=AudioType.PARALLEL,
        description="para plays both tracks at once; add lets person 1 finish before person 2 begins.",
    )
    num_inference_steps: int = Field(
        default=30, ge=10, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    text_guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="How closely the words are followed, next to other inputs; higher obeys more.",
    )
    audio_guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="How tightly mouth and gestures follow the sound; too high looks exaggerated.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    num_segments: int = Field(
        default=1, ge=1, le=10, description="How many stretches of about five seconds to make one after another."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
