class SteadyDancer(dsl.Builder, node_type="fal.video_to_video.SteadyDancer"):
    """
    Make a person in a photo dance to a driving video with SteadyDancer, holding appearance steady from the first frame.

    480p to 720p, at most 241 frames; copies the driving clip's sound by default. Pose strength and timing are adjustable.

    Args:
        image: Image of the person or thing that the video is to show.
        video: The clip whose movement is copied.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        frames_per_second: Playback speed of the video in frames each second; more means smoother motion or a shorter clip.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        pose_guidance_scale: How strictly the given pose is held; higher copies it more exactly.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        pose_guidance_start: Share of the run from which the pose is enforced.
        pose_guidance_end: Share of the run after which the pose is no longer enforced.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        preserve_audio: Carries the sound of the input over to the result; off returns a silent clip.
        use_turbo: Uses fewer, tuned steps for a fast result; your own step settings may be overruled.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    num_frames: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef] | None = None,
        video: dsl.Input[VideoRef] | None = None,
        prompt: dsl.Input[str] = "A person dancing with smooth and natural movements.",
        negative_prompt: dsl.Input[
            str
        ] = "blurred, distorted face, bad anatomy, extra limbs, poorly drawn hands, poorly drawn feet, disfigured, out of frame, duplicate, watermark, signature, text",
        frames_per_second: dsl.Input[int] | None = None,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[Literal["480p", "576p", "720p"]] = "576p",
        num_inference_steps: dsl.Input[int] = 6,
        guidance_scale: dsl.Number = 1.0,
        pose_guidance_scale: dsl.Number = 1.0,
        shift: dsl.Number = 5.0,
        pose_guidance_start: dsl.Number = 0.1,
        pose_guidance_end: dsl.Number = 0.4,
        acceleration: dsl.Input[Literal["light", "moderate", "aggressive"]] = "aggressive",
        enable_safety_checker: dsl.Input[bool] = False,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        num_frames: dsl.Input[int] | None = None,
        preserve_audio: dsl.Input[bool] = True,
        use_turbo: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            video=video,
            prompt=prompt,
            negative_prompt=negative_prompt,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            pose_guidance_scale=pose_guidance_scale,
            shift=shift,
            pose_guidance_start=pose_guidance_start,
            pose_guidance_end=pose_guidance_end,
            acceleration=acceleration,
            enable_safety_checker=enable_safety_checker,
            aspect_ratio=aspect_ratio,
            num_frames=num_frames,
            preserve_audio=preserve_audio,
            use_turbo=use_turbo,
        )
