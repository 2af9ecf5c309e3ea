class Scail2(dsl.Builder, node_type="fal.video_to_video.Scail2"):
    """
    fal-ai/scail-2 on fal.ai: its words are not written yet.

    Args:
        image: Image of the person or thing that the video is to show.
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        mode: Way of working, for instance fast or careful, or how much may change.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    preprocessing_mask_video: dsl.Handle[VideoRef]
    preprocessing_video: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        resolution: dsl.Input[Literal["512p", "704p"]] = "512p",
        driving_type: dsl.Input[Literal["end_to_end", "pose"]] = "end_to_end",
        guidance_scale: dsl.Number = 5.0,
        mode: dsl.Input[Literal["animation", "replacement"]] = "animation",
        num_inference_steps: dsl.Input[int] = 40,
        shift: dsl.Number = 3.0,
        subject_type: dsl.Input[Literal["human", "animal"]] = "human",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            video=video,
            prompt=prompt,
            resolution=resolution,
            driving_type=driving_type,
            guidance_scale=guidance_scale,
            mode=mode,
            num_inference_steps=num_inference_steps,
            shift=shift,
            subject_type=subject_type,
            seed=seed,
        )
